// @generated
use crate::{mg, models, requests};

/// Requests on one [`CloudPcUserSetting`](models::CloudPcUserSetting): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.device_management().virtual_endpoint().user_settings().id(id)`.
#[derive(Clone, Debug)]
pub struct CloudPcUserSettingResource(mg::One<models::CloudPcUserSetting>);

mg::builder! { CloudPcUserSettingResource: mg::One<models::CloudPcUserSetting> }

impl CloudPcUserSettingResource {
    /// `…/assignments`: many
    /// [`CloudPcUserSettingAssignment`](models::CloudPcUserSettingAssignment).
    #[inline]
    pub fn assignments(
        &self,
    ) -> requests::cloud_pc_user_setting_assignment::CloudPcUserSettingAssignmentCollection {
        mg::navigate(self, "assignments")
    }

    /// `POST …/assign`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `CloudPC.ReadWrite.All` (delegated, application).
    #[inline]
    pub fn assign(&self, parameters: Assign) -> mg::Request<()> {
        self.raw().action_with("assign", &parameters)
    }
}

/// Requests on a collection of [`CloudPcUserSetting`](models::CloudPcUserSetting): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_management().virtual_endpoint().user_settings()`.
pub type CloudPcUserSettingCollection = mg::Many<
    models::CloudPcUserSetting,
    CloudPcUserSettingResource,
>;

/// Parameters of [`CloudPcUserSettingResource::assign`].
pub struct Assign {
    /// `assignments`.
    pub assignments: mg::Field<Vec<models::CloudPcUserSettingAssignment>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Assign: "microsoft.graph.assign", parameters;
    assignments: "assignments",
}
