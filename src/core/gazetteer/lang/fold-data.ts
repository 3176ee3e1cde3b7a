/**
 * Holds how each UTF-16 unit is folded, as runs from 0 to 65,535; written by scripts/generate-fold-data.ts, Unicode 17.0.
 *
 * A run is `s` separator, `k` passed over, `o` a token by itself (`O` + base-36 unit where it is folded too), `d` + base-36 offset of the folded
 * unit, `m` + folded letters; `*` + base-36 length where it is longer than one.
 */
export const foldRuns =
  's*1c d0*a s*7 dw*q s*4 d0 s d0*q s*1b d-21 s*2 k s*7 dlj s*4 d-23 s*5 d-2n d-2o d-2p d-2q d-2r d-2s mae d-2s d-2r d-2s d-2t d-2u ' +
  'd-2r d-2s d-2t d-2u d-30 d-2r*2 d-2s d-2t d-2u d-2v s d-2x d-2s d-2t d-2u d-2v d-2s mth mss d-3j d-3k d-3l d-3m d-3n d-3o mae d-3o ' +
  'd-3n d-3o d-3p d-3q d-3n d-3o d-3p d-3q d-3w d-3n*2 d-3o d-3p d-3q d-3r s d-3t d-3o d-3p d-3q d-3r d-3o mth d-3q d-4f d-4g d-4h ' +
  'd-4i d-4j d-4k d-4j d-4k d-4l d-4m d-4n d-4o d-4p d-4q*2 d-4r d-4s d-4t*2 d-4u d-4v d-4w d-4x d-4y d-4z d-50 d-51 d-52 d-51 d-52 ' +
  'd-53 d-54 d-55 d-56 d-57 d-58*2 d-59 d-5a d-5b*2 d-5c d-5d d-5e d-5f d-5g d-5h d-5i d-5j d-5k mij*2 d-5m d-5n*2 d-5o d-5p*2 d-5q ' +
  'd-5r d-5s d-5t d-5u d-5v d-5w d-5x d-5y d-5x d-5y d-5z d-60 d-61 d-62 mʼn d-64 d-65*2 d-66 d-67 d-68 d-69 d-6a moe*2 d-6a d-6b ' +
  'd-6c d-6d d-6e d-6f*2 d-6g d-6h d-6i d-6j d-6k d-6l d-6m*2 d-6n d-6o d-6p d-6q d-6r*2 d-6s d-6t d-6u d-6v d-6w d-6x d-6y d-6z d-70 ' +
  'd-71 d-72 d-71 d-72 d-71 d-72 d-73*2 d-74 d-75 d-76 d-77 d-78 d-7g d0 d5u d1 d0 d1 d0 d5q d1 d0 d5p*2 d1 d0*2 d27 d-8a d5n d1 d0 ' +
  'd5p d5r d0 d5v d5t d1 d0*3 d5v d5x d0 d5y d-8h d-8i d1 d0 d1 d0 d62 d1 d0 d62 d0*2 d1 d0 d62 d-8q d-8r d61*2 d1 d0 d1 d0 d63 d1 ' +
  'd0*3 d1 d0*7 mdz*3 mlj*3 mnj*3 d-a4 d-a5 d-9y d-9z d-9u d-9v d-9q d-9r d-9s d-9t d-9u d-9v d-9w d-9x d-9y d-9z d0 d-al d-am d-an ' +
  'd-ao mae*2 d1 d0 d-an d-ao d-al d-am d-aj d-ak d-al d-am d4k d4j d-au mdz*3 d-b1 d-b2 d-2p d-1k d-ay d-az d-bd d-be mae*2 d-b3 ' +
  'd-b4 d-bj d-bk d-bl d-bm d-bj d-bk d-bl d-bm d-bj d-bk d-bl d-bm d-bh d-bi d-bj d-bk d-bi d-bj d-bk d-bl d-bj d-bk d-bl d-bm d-bp ' +
  'd-bq*2 d-br d1 d0 d-c6 d-c7 d-3m d0 d1 d0 d1 d0 d-cl d-cm d-cj d-ck d-cb d-cc d-cd d-ce d-cf d-cg d-ch d-ci d-c9 d-ca d0*6 d8bv d1 ' +
  'd0 d-4j d8bs d0*2 d1 d0 d-5f d1x d1z d1 d0 d1 d0 d1 d0 d1 d0 d1 d0*a d-dw d0*2e d-g8 d-23 d-g8 d-g1 d-1n d-1m d-1h d-g0 d-fz d0*9 ' +
  's*4 d0*c s*e d-3h d-hh d-hb d-h7 d-27 s*7 d0 s d0 s*h k*34 d1 d0 d1 d0 d-57 s d1 d0 s*2 d0*4 s d38 s*6 d17 s d19 d1a d1b s d1f s ' +
  'd1j d1m d15 dw*h s dw*7 df dq d5 d8 d9 da dl d0*p d-h d-6 d-d d-8 d-5 d8 d-u d-p d-d d-e d-f*2 d-m d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 ' +
  'd0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d-1i d-1c*2 d0 d-1o d-1s s d1 d0 d-1i d1 d0*2 d-3m*3 d1h d1g d28 d1c d28*3 d27 d28*4 ' +
  'd1a d17 d1h d28 dw*9 dv dw*m d0*9 d-1 d0*m d-r d-s d0 d-w d0*3 d-1 d0*4 d-y d-11 d-r d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 ' +
  'd1 d0 d1 d0 d1 d0 d1 d0 d-1 d-2 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 s k*7 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 ' +
  'd0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 df d-3v d-3w d1 d0 d1 d0 d1 d0 ' +
  'd1 d0 d1 d0 d1 d0*2 d-4g d-4h d-4i d-4j d1 d0 d-4h d-4i d1 d0 d-1 d-2 d-4m d-4n*2 d-4o d1 d0 d-4q d-4r d-4s d-4t d-4o d-4p d1 d0 ' +
  'd-1 d-2 d-4f d-4g d-4r d-4s d-4t d-4u d-4v d-4w d-4t d-4u d1 d0 d-4t d-4u d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 ' +
  'd0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 s d1c*12 s*2 d0 s*6 d0*15 ' +
  's*8 k*19 s k s k*2 s k*2 s k s*8 d0*r s*4 d0*4 s*t k*b s*5 d0*17 k*l d0*a s*4 d0*2 k d0*2r s d0 k*7 s*2 k*6 d0*2 k*2 s k*4 d0*f ' +
  's*2 d0 s*g d0 k d0*u k*r s*2 d0*2h k*b d0 s*e d0*17 k*9 d0*2 s*4 d0 s*2 k s*2 d0*m k*4 d0 k*9 d0 k*3 d0 k*5 s*i d0*p k*3 s*4 d0*b ' +
  's*5 d0*o s d0*7 s*7 k*9 d0*16 k*o s k*x d0*1i k*3 d0 k*i d0 k*7 d0*a k*2 s*2 d0*a s d0*g k*3 s d0*8 s*2 d0*2 s*2 d0*m s d0*7 s d0 ' +
  's*3 d0*4 s*2 k d0 k*7 s*2 k*2 s*2 k*3 d0 s*8 k s*4 d0*2 s d0*3 k*2 s*2 d0*c s*a d0 s k s*2 k*3 s d0*6 s*4 d0*2 s*2 d0*m s d0*7 s ' +
  'd0*2 s d0*2 s d0*2 s*2 k s k*5 s*4 k*2 s*2 k*3 s*3 k s*7 d0*4 s d0 s*7 d0*a k*2 d0*3 k s*b k*3 s d0*9 s d0*3 s d0*m s d0*7 s d0*2 ' +
  's d0*5 s*2 k d0 k*8 s k*3 s k*3 s*2 d0 s*f d0*2 k*2 s*2 d0*a s*9 d0 k*6 s k*3 s d0*8 s*2 d0*2 s*2 d0*m s d0*7 s d0*2 s d0*5 s*2 k ' +
  'd0 k*7 s*2 k*2 s*2 k*3 s*7 k*3 s*4 d0*2 s d0*3 k*2 s*2 d0*a s d0 s*g k d0 s d0*6 s*3 d0*3 s d0*4 s*3 d0*2 s d0 s d0*2 s*3 d0*2 s*3 ' +
  'd0*3 s*3 d0*c s*4 k*5 s*3 k*3 s k*4 s*2 d0 s*6 k s*e d0*a s*g k*5 d0*8 s d0*3 s d0*n s d0*g s*2 k d0 k*7 s k*3 s k*4 s*7 k*2 s ' +
  'd0*3 s d0*2 s*2 d0*2 k*2 s*2 d0*a s*g d0 k*3 s d0*8 s d0*3 s d0*n s d0*a s d0*5 s*2 k d0 k*7 s k*3 s k*4 s*7 k*2 s*5 d0*3 s d0*2 ' +
  'k*2 s*2 d0*a s d0*2 k s*c k*4 d0*9 s d0*3 s d0*15 k*2 d0 k*7 s k*3 s k*4 d0 s*5 d0*3 k s*7 d0*3 k*2 s*2 d0*a s*a d0*6 s k*3 s d0*i ' +
  's*3 d0*o s d0*9 s d0 s*2 d0*7 s*3 k s*4 k*6 s k s k*8 s*6 d0*a s*2 k*2 s*d o*1c k o*2 k*7 s*5 o*7 k*8 s o*a s*13 o*2 s o s o*5 s ' +
  'o*o s o s o*a k o*2 k*9 o s*2 o*5 s o s k*7 s o*a s*2 o*4 s*w d0 s*n k*2 s*6 d0*a s*b k s k s k s*4 k*2 d0*8 s d0*10 s*4 k*k s k*2 ' +
  'd0*5 k*b s k*10 s*9 k s*1l o*17 k*k o*b s*6 o*6 k*4 o*4 k*3 o k*3 o*2 k*7 o*3 k*4 o*d k*c o k o*a k*4 s*2 d5ls*12 s d5ls s*5 d5ls ' +
  's*2 d0*17 s d0*4 o*74 d0*21 s d0*4 s*2 d0*7 s d0 s d0*4 s*2 d0*15 s d0*4 s*2 d0*x s d0*4 s*2 d0*7 s d0 s d0*4 s*2 d0*f s d0*1l s ' +
  'd0*4 s*2 d0*1v s*2 k*3 s*w d0*g s*g dtzk*28 d8*6 s*2 d0*6 s*3 d0*h8 s*2 d0*h s d0*q s*5 d0*23 s*3 d0*b s*7 d0*i k*4 s*9 d0*j k*3 ' +
  's*b d0*i k*2 s*c d0*d s d0*3 s k*2 s*c o*1g k*w s*3 o s*4 o k s*2 o*a s*x k*3 s k d0*a s*6 d0*2h s*7 d0*5 k*2 d0*y k d0 s*5 d0*1y ' +
  's*a d0*v s k*c s*4 k*c s*a d0*14 s*2 d0*5 s*b d0*18 s*4 d0*q s*6 d0*a s*12 d0*n k*5 s*4 d0*1h k*a s k*t s*2 k d0*a s*6 d0*a s*d d0 ' +
  's*8 k*1a s*2 k*c s*k k*5 d0*1b k*h d0*8 s*3 d0*a s*h k*9 s*c k*3 d0*u k*d d0*1k k*e s*c d0*10 k*k s*8 d0*a s*3 d0*1d s*2 d0*9 d1 ' +
  'd0 s*5 d-2bk*17 s*2 d-2bk*3 s*g k*3 s k*l d0*4 k d0*6 k d0*2 k*3 d0 s*5 d0*18 d-5or mae d-5os d0 d-5os*2 d-5ed d-5os*8 d0 d-5ot ' +
  'd-5cq d-5ou d-5ot d-5os*2 d-5or d-5pe d-5bo*2 d-1w d-5ph d-5pg*2 d-5ph d-5bk*2 d-5pi d0 d-5pg d-5pf*3 d-5bz d-1q*2 d-5pi d-5pf*2 ' +
  'd-1o d-5bf d-5ph d-1j d-52j*3 d-522*2 d-5q1 d-5pt d-5pr*2 d-52s*2 d-52f d-52b*2 d0*d d-4zf d0*y d-5e1 d-5rt d-5e0 d-5ru d-5dv ' +
  'd-5ru d-5du d-5dt d-5dq d-5do*3 d-18 d-5cb d-5do d-11 d-5cc d-5dn d-5dp d-5do*4 d-5dm d-5dd*2 d-5je d-5d9*2 d-4c d-5da*2 d-5s1 ' +
  'd-5d8*3 d-553 k*1s d-5un d-5uo*2 d-5up d-5uq d-5ur d-5us d-5ut*2 d-5uu*2 d-5uv d-5uw d-5ux d-5uy d-5uz d-5v0 d-5v1 d-5v2 d-5v3*2 ' +
  'd-5v4 d-5v5 d-5v6 d-5v7 d-5v8 d-5v9 d-5va d-5vb d-5vc*2 d-5vd*2 d-5ve*2 d-5vf d-5vg d-5vh d-5vi d-5vj d-5vk d-5vl d-5vm d-5vn*2 ' +
  'd-5vo d-5vp d-5vq d-5vp d-5vq d-5vr d-5vs d-5vt d-5vu*2 d-5vv d-5vw d-5vx d-5vy d-5vz d-5w0 d-5w1*2 d-5w2 d-5w3 d-5w4 d-5w5 ' +
  'd-5w6*2 d-5w7 d-5w8 d-5w9 d-5wa d-5wb d-5wc d-5wd*2 d-5we d-5wf d-5wg d-5wh d-5wi d-5wj d-5wk*2 d-5wl d-5wm d-5wn d-5wm d-5wn ' +
  'd-5wo d-5wp d-5wq d-5wr d-5ws d-5wt*2 d-5wu d-5wv d-5ww d-5wx d-5wy d-5wz d-5x0 d-5x1 d-5x2*2 d-5x3 d-5x4 d-5x5 d-5x6 d-5x7 d-5x8 ' +
  'd-5x9*2 d-5xa d-5xb d-5xc d-5xd d-5xe d-5xf d-5xg d-5xh d-5xi*2 d-5xj d-5xk d-5xl*2 d-5xm d-5xn d-5xo d-5xp d-5xq d-5xr d-5xs ' +
  'd-5xt d-5xu*2 d-5xv d-5xw d-5xx*2 d-5xy*2 d-5xz d-5y0 d-5y1 d-5y2 d-5y3 d-5ym d-5yb d-5y9 d-5y8 maʾ d-5yg d0*2 mss d0 d-5z3 d-5z4 ' +
  'd-5z5 d-5z6 d-5z7 d-5z8 d-5z9 d-5za d-5zb d-5zc d-5zd d-5ze d-5zf d-5zg d-5zh d-5zi d-5zj d-5zk d-5zl d-5zm d-5zn d-5zo d-5zp ' +
  'd-5zq d-5zn d-5zo d-5zp d-5zq d-5zr d-5zs d-5zt d-5zu d-5zv d-5zw d-5zx d-5zy d-5zz d-600 d-601 d-602 d-5zz d-600 d-601 d-602 ' +
  'd-5zx d-5zy d-5zz d-600 d-601 d-602 d-603 d-604 d-605 d-606 d-607 d-608 d-609 d-60a d-60b d-60c d-60d d-60e d-60f d-60g d-60h ' +
  'd-60i d-60j d-60k d-60f d-60g d-60h d-60i d-60j d-60k d-60l d-60m d-60n d-60o d-60p d-60q d-60r d-60s d-60p d-60q d-60r d-60s ' +
  'd-60t d-60u d-60v d-60w d1 d0 d1 d0 d1 d0 d-5e7 d-5e8 d-5e9 d-5ea d-5eb d-5ec d-5ed d-5ee d-5ef d-5eg d-5eh d-5ei d-5ej d-5ek ' +
  'd-5el d-5em d-5ej d-5ek d-5el d-5em d-5en d-5eo s*2 d-5er d-5es d-5et d-5eu d-5ev d-5ew s*2 d-5ex d-5ey d-5ez d-5f0 d-5f1 d-5f2 ' +
  'd-5f3 d-5f4 d-5f5 d-5f6 d-5f7 d-5f8 d-5f9 d-5fa d-5fb d-5fc d-5fb d-5fc d-5fd d-5fe d-5ff d-5fg d-5fh d-5fi d-5fj d-5fk d-5fl ' +
  'd-5fm d-5fn d-5fo d-5fp d-5fq d-5fl d-5fm d-5fn d-5fo d-5fp d-5fq s*2 d-5ft d-5fu d-5fv d-5fw d-5fx d-5fy s*2 d-5fv d-5fw d-5fx ' +
  'd-5fy d-5fz d-5g0 d-5g1 d-5g2 s d-5g4 s d-5g6 s d-5g8 s d-5ga d-5g7 d-5g8 d-5g9 d-5ga d-5gb d-5gc d-5gd d-5ge d-5gf d-5gg d-5gh ' +
  'd-5gi d-5gj d-5gk d-5gl d-5gm d-5hb d-5hc d-5h9 d-5ha d-5h9 d-5ha d-5h9 d-5ha d-5h5 d-5h6 d-5h1 d-5h2 d-5gz d-5h0 s*2 d-5hr d-5hs ' +
  'd-5ht d-5hu d-5hv d-5hw d-5hx d-5hy d-5hz d-5i0 d-5i1 d-5i2 d-5i3 d-5i4 d-5i5 d-5i6 d-5i1 d-5i2 d-5i3 d-5i4 d-5i5 d-5i6 d-5i7 ' +
  'd-5i8 d-5i9 d-5ia d-5ib d-5ic d-5id d-5ie d-5if d-5ig d-5hz d-5i0 d-5i1 d-5i2 d-5i3 d-5i4 d-5i5 d-5i6 d-5i7 d-5i8 d-5i9 d-5ia ' +
  'd-5ib d-5ic d-5id d-5ie d-5j3 d-5j4 d-5j5 d-5j6 d-5j7 s d-5j9 d-5ja d-5jb d-5jc d-5jd d-5je d-5jf s d-5j9 s*3 d-5jf d-5jg d-5jh s ' +
  'd-5jj d-5jk d-5jn d-5jo d-5jn d-5jo d-5jp s*3 d-5jr d-5js d-5jt d-5ju s*2 d-5jx d-5jy d-5jz d-5k0 d-5k1 d-5k2 s*4 d-5jv d-5jw ' +
  'd-5jx d-5jy d-5k3 d-5k4 d-5k1 d-5k2 d-5k3 d-5k4 d-5k5 d-5k6 d-5kb s*5 d-5k9 d-5ka d-5kb s d-5kd d-5ke d-5kp d-5kq d-5kh d-5ki ' +
  'd-5kj s*e k*5 s*q k*5 s*1d k s*5 k*4 s*7 d-6bs s*d d-6c1 s*g d-6cv d-6cs d-6cj d-6cb d-6cv d-6ct d-6cr*4 d-6cq d-6co*2 s*1f k*x ' +
  's*h d-6fz s*4 d-624 s*2 d-6g3*2 d-6g4 d-6g5 d-6g6 d-6g7*2 d-6g8 d-6g6 d-6g7 s d-6g7 s*3 d-6g9*3 d-6ga d-6gb s*6 d-6ga s d-5st s ' +
  'd-6ge s d-6gv d-6h6*3 s d-6h6 d-6h7*2 ds d-6h2 d-6h1 d-5et*4 d-6hc s*2 d-5to d-5u2 d-5u3 d-5tr s*5 d-6ht d-6hu*2 d-6hr*2 s*4 d0 ' +
  's*h d-6if mii miii miv d-6i6 mvi mvii mviii mix d-6i9 mxi mxii d-6io d-6iy*2 d-6iq d-6iv mii miii miv d-6im mvi mvii mviii mix ' +
  'd-6ip mxi mxii d-6j4 d-6je*2 d-6j6 d0*3 d1 d0*5 s*22f d1c*1c d0*1c d1 d0 d-8af d-2xy d-89z d0*2 d1 d0 d1 d0 d1 d0 d-8bg d-8al ' +
  'd-8bj d-8bi d0 d1 d0*2 d1 d0*6 d-8pe d-8p3 d-8cf*2 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 ' +
  'd1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 ' +
  'd0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0*2 s*6 d1 d0 d1 d0 k*3 d1 d0 s*c d0*12 ' +
  's d0 s*5 d0 s*2 d0*1k s*7 d0 s*f k d0*n s*9 d0*7 s d0*7 s d0*7 s d0*7 s d0*7 s d0*7 s d0*7 s d0*7 s k*w s*1b d0 s*d1 o d0 o s*p ' +
  'o*9 k*6 s d0*5 s*2 Ogg1 Ogg4 Ogg5 o d0 s*4 o*2e s*2 k*2 s*2 o*3 s o*2i s d0 o*3 s*5 d0*17 s O3cw O3cx O3hm O3cy O3ho O3hp O3cz ' +
  'O3d0 O3d1 O3hs O3ht O3hu O3hv O3hw O3hx O3dm O3d2 O3d3 O3d4 O3dt O3d5 O3d6 O3d7 O3d8 O3d9 O3da O3db O3dc O3dd O3de O3fl O3fm O3fn ' +
  'O3fo O3fp O3fq O3fr O3fs O3ft O3fu O3fv O3fw O3fx O3fy O3fz O3g0 O3g1 O3g2 O3g3 O3g4 O3g5 O3fk O3dg O3dh O3if O3ig O3ik O3im O3ir ' +
  'O3iv O3ix O3do O3j1 O3j3 O3dp O3dq O3ds O3du O3dv O3dz O3e1 O3e3 O3e4 O3e5 O3e6 O3e7 O3ea O3ee O3eo O3ev O3f0 O3jl O3jm O3fb O3fc ' +
  'O3fd O3gk O3gl O3go O3gx O3gy O3h0 O3ha O3hd s*h d0*w s*1c o*g s*e8 o*534 s*1s o*g74 d0*wd s*1v d0*1a s*2 d0*7h s*3 d0*s s*k d1 d0 ' +
  'd1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 ' +
  'd0*2 k*4 s k*a s d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d-w2a d-w29 k*2 d0*28 k*2 ' +
  's*11 d0*9 s*2 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0*3 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 ' +
  'd1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d-1 d0*8 d1 d0 ' +
  'd1 d0 d-r9g d1 d0 d1 d0 d1 d0 d1 d0 d1 d0*2 s*2 d1 d0 d-wmg d0*2 d1 d0 d1 d0*3 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 ' +
  'd0 d1 d0 d-wn8 d-wnj d-wnf d-wn5 d-wn8 d0 d-wlu d-wmi d-wlx dps d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d-1c d-wn7 d-raw ' +
  'd1 d0 d1 d0 d-wo7 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d1 d0 d-wu9 s*k d-x32 d-x3j d-x3h d-x37 d1 d0*2 d-x3k moe d0*8 k d0*3 ' +
  'k d0*4 k d0*n k*5 s*4 k s*j d0*1g s*c k*2 d0*1e k*i s*a d0*a s*6 k*i d0*6 s*3 d0 s d0*2 k d0*12 k*8 s*2 d0*n k*d s*c o*t s*3 k*4 ' +
  'd0*1b k*e s*e d0*b s*6 o*5 k o*p s d0*15 k*e s*9 d0*3 k d0*8 k*2 s*2 d0*a s*6 o*n s*3 o k*3 o*2 d0*1c k d0 k*3 d0*2 k*2 d0*5 k*2 ' +
  'd0 k d0 s*o d0*3 s*2 d0*b k*5 s*2 d0*3 k*2 s*a d0*6 s*2 d0*6 s*2 d0*6 s*9 d0*7 s d0*7 s d0*17 s d-tx d-12 d-xdf d-d d0*9 d-xcs s*6 ' +
  'd0*37 k*8 s k*2 s*2 d0*a s*6 o*8mc s*c o*n s*4 o*1d s*6is Orpk Okc4 Os7e Ort4 Olw1 Ofg2 Ogkl Ovj0*2 Ohn5 Ossx Ogw7 Ohmw Ojcm One1 ' +
  'Op6t Oqin Oqt6 Or20 Osjz Okxu Oljv Omah Omvy Oq4d Osq2 Ouep Ofia Oghh Ol50 Omjf Oqi5 Ov8e Oifk Om3v Oqfh Or50 Ojih Opnc Oqvz Oiq2 ' +
  'Okd3 Olm2 Ompo Oslq Ofpi Og53 Ogda Ojwk Ol3n Omj4 Onhj Opa9 Oqh2 Oqjg Os1b Otv6 Oupb Ov7e Ont8 Onzz Ootc Oq15 Ot1g Ovb3 Orfa Ohjz ' +
  'Oiro Ookg Opdq Omle Onuy Orsy Ottj Ohjs Oi8y Okyb Olp6 Olxr Ooq7 Ooxj Otor Ogcy Ope3 Og64 Og5o Oo4c Oou6 Oq29 Otpx Ork0 Ojin Okxu ' +
  'Orge Ofg9 Oi5j Oiz6 Omtj On74 Ogev Onwb Ofr3 Oiw9 Off1 Olho Ok1k Oopu Ogjn Ohge Oni9 Oq4p Ore2 Ola2 Osds Olfs Ojjy Oput Ojog On6t ' +
  'Ofji Og2x Og5l Okn5 Ooo7 Oprj Orf6 Ossv Ogdx Ogn6 Oho3 Oir0 Ok3p Om4e Onxm Otkd Oui2 Ovbr Ovda Ogbf Okau Ol87 Osbm Oino Oj9s Ojcw ' +
  'Ojve Olyb Omdl On0p Oo22 Oovo Opdb Os9y Oq9a Osgz Ot3e Og7r Ogbn Ogql Oma0 Or0i Ore2 Oiq1 Oiyd Ojnf Ol9q Ooji Omt1 Ofl0 Oh6h Oi5j ' +
  'Oiii Oizg Omuq Omzt Op7e Opc6 Osvo Otti Otvs Ou1k Ofpn Oo1a Oss4 Otrs Oj4x Ofie Ofyy Oi5q Oi7z Ok2h Okxu Omha Oncy Oq9o Osjg Ovil ' +
  'Ok94 Otny Ogax Okfv Okj7 Olkx Oluk Omx5 On6h Onsb Oopc Ou3i Og31 Oje6 Otq0 Ofu3 Oie1 Olpm Osa2 Oivf Oj7o Okk7 Omtj Otqe Og89 Oglr ' +
  'Oi91 Ok5v Okem Oko8 Olid Omx2 Onaa Op6h Or0v Or1d Osss Otsy Ogfz Olve Ogm5 Omhc On14 Oqgq Otr7 Ouvr Ovbz Okgn Olor Opns Oo97 Oobk ' +
  'Oolu Omo0 Om8p Oriw Ofk0 Opx2 Og8q Og7b Oip2 Ojir Oonq Oi2t Oljy Okac Osaj Oqx8 Otot Or63 Oiqb Og1s Ogxs o*2 Ohga o Ok8k o*2 Og66 ' +
  'Omqy Ongq Ony4 Onz2 Onz9 Oo0f Otw6 Oon2 Op8d o Oqhe o Org8 o*2 Oshk Osn1 o*3 Ou7j Ou7w Ou94 Ov5g Osm6 Otrr Ofqm Ofzb Og25 Ogcp ' +
  'Ogdg Oggh Ogwt Ogzq Oh2g Ohfk Ohig Oi90 Oi9a Oj2s Oj8o Oj9q Ojci Ok0f Ok4i Ok9d Okn9 Olmf Olqy Olya Omem Omjv Omxu Ontd Ony6 Onyh ' +
  'Onyg Onyo Onyu Onz1 Oo0d Oo0e Oo5c Oo75 Oog0 Oovo Oow9 Ooxt Op6a Opad Opnx Oprt*2 Oq53 Or2o Or6e Orgh Ori1 Ortf Oruw Osdy Oshk ' +
  'Otsz Ou0v Ou2j Oj1x o Opp4 s*2 Offq Og51 Og2w Ofpc Og1x Og3k Ogcn Oge2 Ogwt Ogut Ogwp Ogyq Ohga Ohir Ohms Ohn8 Ohuq Oi08 Oiqa Oiqh ' +
  'Oiuh Oiwd Oj4o Oj7y Oj60 Oj9q Oj8g Ojci Ojec Ojpg Ojrw Ojte Ok0m Ok8k Okd3 Okd7 Okeu Ol89 Ola2 Olkx Olwb Olvv Olya Om5a Omem Onmv ' +
  'Omk5 Omnj Omqy On01 On46 On5n Onbx Onbz Ongq Onh7 Onhw Onka Onk0 Onv0 Oo8h Oog0 Ool7 Oorf Oovo Op4u Opad Opxu Oq27 Oqrd Or41 Or5y ' +
  'Or6e Oren Org8 Orez Orgh Orge Orfx Ori1 Orka Oruw Osag Osj6 Osrd Osxi Otq4 Otsz Otw6 Otzv Ou0v Ou17 Ou2j Oumq Ovj0 o*3 Obrx Ocns ' +
  'Ocop o*3 Ovgj Ovim s*12 mff mfi mfl mffi mffl mst*2 s*c d0*5 s*5 d0 k d0*a s d0*d s d0*5 s d0 s d0*2 s d0*2 s d0*30 s*x d0*a3 s*i ' +
  'd0*1s s*2 d0*1i s*14 d0*c s*4 k*g s*g k*g s*1s d0*5 s d0*3r s*2 k s*g d-1ecg*a s*7 d-1ebk*q s*6 d-1ecg*q s*b O9o2 O9lt O9lv O9lx ' +
  'O9lz O9m1 O9nn O9np O9nr O9mr d-14s4 O9lu O9lw O9ly O9m0 O9m2 O9m3 O9m5 O9m7 O9m9 O9mb O9md O9mf O9mh O9mj O9ml O9mn O9mp O9ms ' +
  'O9mu O9mw O9my O9mz O9n0 O9n1 O9n2 O9n3 O9n6 O9n9 O9nc O9nf O9ni O9nj O9nk O9nl O9nm O9no O9nq O9ns O9nt O9nu O9nv O9nw O9nx O9nz ' +
  'O9o3 d0*2 O3fk O3cw O3cx O3hm O3cy O3ho O3hp O3cz O3d0 O3d1 O3hs O3ht O3hu O3hv O3hw O3hx O3dm O3d2 O3d3 O3d4 O3dt O3d5 O3d6 O3d7 ' +
  'O3d8 O3d9 O3da O3db O3dc O3dd O3de s*3 O3fl O3fm O3fn O3fo O3fp O3fq s*2 O3fr O3fs O3ft O3fu O3fv O3fw s*2 O3fx O3fy O3fz O3g0 ' +
  'O3g1 O3g2 s*2 O3g3 O3g4 O3g5 s*z';
