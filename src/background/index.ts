import cardScript from '../content/card.iife.tsx?script';

console.info(cardScript);
