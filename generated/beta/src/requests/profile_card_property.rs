// @generated
use crate::{mg, models};

/// One `microsoft.graph.profileCardProperty`, by its URL.
///
/// For example `/admin/people/profileCardProperties/{profileCardProperty-id}`.
pub type ProfileCardPropertyResource = mg::One<models::ProfileCardProperty>;

/// A collection of `microsoft.graph.profileCardProperty`, by its URL.
///
/// For example `/admin/people/profileCardProperties`.
pub type ProfileCardPropertyCollection = mg::Many<
    models::ProfileCardProperty,
    ProfileCardPropertyResource,
>;
