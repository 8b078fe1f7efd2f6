// @generated
use crate::{mg, models};

/// Requests on one [`IntuneBrandingProfileAssignment`](models::IntuneBrandingProfileAssignment):
/// `get`, `update`, `delete`.
///
/// For example `graph.device_management().intune_branding_profiles().id(id).assignments().id(id)`.
pub type IntuneBrandingProfileAssignmentResource = mg::One<
    models::IntuneBrandingProfileAssignment,
>;

/// Requests on a collection of
/// [`IntuneBrandingProfileAssignment`](models::IntuneBrandingProfileAssignment): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().intune_branding_profiles().id(id).assignments()`.
pub type IntuneBrandingProfileAssignmentCollection = mg::Many<
    models::IntuneBrandingProfileAssignment,
    IntuneBrandingProfileAssignmentResource,
>;
