// @generated
use crate::{mg, models};

/// One `microsoft.graph.cloudPcUserSettingAssignment`, by its URL.
///
/// For example `/deviceManagement/virtualEndpoint/userSettings/{cloudPcUserSetting-id}/assignments/{cloudPcUserSettingAssignment-id}`.
pub type CloudPcUserSettingAssignmentResource = mg::One<
    models::CloudPcUserSettingAssignment,
>;

/// A collection of `microsoft.graph.cloudPcUserSettingAssignment`, by its URL.
///
/// For example `/deviceManagement/virtualEndpoint/userSettings/{cloudPcUserSetting-id}/assignments`.
pub type CloudPcUserSettingAssignmentCollection = mg::Many<
    models::CloudPcUserSettingAssignment,
    CloudPcUserSettingAssignmentResource,
>;
