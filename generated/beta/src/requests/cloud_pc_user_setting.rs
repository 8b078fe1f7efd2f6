// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.cloudPcUserSetting`, by its URL.
    ///
    /// For example `/deviceManagement/virtualEndpoint/userSettings/{cloudPcUserSetting-id}`.
    CloudPcUserSettingResource(mg::One<models::CloudPcUserSetting>)
}

impl CloudPcUserSettingResource {
    /// `…/assignments`: many `cloudPcUserSettingAssignment`
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::cloud_pc_user_setting_assignment::CloudPcUserSettingAssignmentCollection {
        mg::to(self, "assignments")
    }

    /// `POST …/assign`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        mg::Path::action_with(self, "assign", &parameters)
    }
}

/// A collection of `microsoft.graph.cloudPcUserSetting`, by its URL.
///
/// For example `/deviceManagement/virtualEndpoint/userSettings`.
pub type CloudPcUserSettingCollection = mg::Many<
    models::CloudPcUserSetting,
    CloudPcUserSettingResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.assign`.
    Assign "microsoft.graph.assign" "parameters";
    /// `assignments`: Collection(cloudPcUserSettingAssignment)
    assignments "assignments": Vec<models::CloudPcUserSettingAssignment>,
}
