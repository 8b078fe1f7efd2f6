// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudPcUserSettingAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CloudPcUserSettingAssignmentCollection`], for example
/// `graph.device_management().virtual_endpoint().user_settings().id(id).assignments()`.
///
/// [`CloudPcUserSettingAssignmentCollection`]: crate::requests::cloud_pc_user_setting_assignment::CloudPcUserSettingAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpcusersettingassignment?view=graph-rest-beta
pub struct CloudPcUserSettingAssignment {
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `target`.
    pub target: mg::Field<mg::Boxed<super::CloudPcManagementAssignmentTarget>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcUserSettingAssignment: "microsoft.graph.cloudPcUserSettingAssignment", entity, base super::Entity;
    created_date_time: "createdDateTime",
    id: "id" key required,
    target: "target",
}

mg::derived_from! { CloudPcUserSettingAssignment: super::Entity }
