// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsUpdates.applicableContentDeviceMatch`][reference].
///
/// Requests: [`ApplicableContentDeviceMatchCollection`], for example:
///
/// ```ignore
/// graph
///     .admin()
///     .windows()
///     .updates()
///     .deployment_audiences()
///     .id(id)
///     .applicable_content()
///     .id(id)
///     .matched_devices()
/// ```
///
/// [`ApplicableContentDeviceMatchCollection`]: crate::requests::windows_updates::applicable_content_device_match::ApplicableContentDeviceMatchCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-applicablecontentdevicematch?view=graph-rest-beta
pub struct ApplicableContentDeviceMatch {
    /// `deviceId`: the key. Never null.
    pub device_id: mg::Field<String>,
    /// `recommendedBy`.
    pub recommended_by: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplicableContentDeviceMatch: "microsoft.graph.windowsUpdates.applicableContentDeviceMatch", entity;
    device_id: "deviceId" key required,
    recommended_by: "recommendedBy" required,
}
