// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.applicableContentDeviceMatch`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsupdates-applicablecontentdevicematch?view=graph-rest-beta>
    ApplicableContentDeviceMatch "microsoft.graph.windowsUpdates.applicableContentDeviceMatch" "entity";
    /// `deviceId`: String, key, not null
    device_id "deviceId" "kr": String,
    /// `recommendedBy`: Collection(String), items not null
    recommended_by "recommendedBy" "r": Vec<String>,
}
