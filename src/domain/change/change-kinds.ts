type Typed = { readonly type?: string };

export const isEmergency = ({ type }: Typed): boolean => type === 'emergency';
export const isNormal = ({ type }: Typed): boolean => type === 'normal';
export const isStandard = ({ type }: Typed): boolean => type === 'standard';
