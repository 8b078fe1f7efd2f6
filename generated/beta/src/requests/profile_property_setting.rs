// @generated
use crate::{mg, models};

/// One `microsoft.graph.profilePropertySetting`, by its URL.
///
/// For example `/admin/people/profilePropertySettings/{profilePropertySetting-id}`.
pub type ProfilePropertySettingResource = mg::One<models::ProfilePropertySetting>;

/// A collection of `microsoft.graph.profilePropertySetting`, by its URL.
///
/// For example `/admin/people/profilePropertySettings`.
pub type ProfilePropertySettingCollection = mg::Many<
    models::ProfilePropertySetting,
    ProfilePropertySettingResource,
>;
