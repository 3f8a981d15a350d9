import type { Viewer } from '@marque/kit/viewer.ts';

/** Whether a caller may see a brand's audit and findings: the brand itself and moderators may. */
export const mayAudit = ({ role, id }: Viewer, brandId: string): boolean =>
  role === 'moderator' || (role === 'brand' && id === brandId);
