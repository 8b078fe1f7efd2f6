// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.windows10EnrollmentCompletionPageConfigurationPolicySetItem`][reference],
/// derived from [`PolicySetItem`](super::PolicySetItem).
///
/// Requests: [`Windows10EnrollmentCompletionPageConfigurationPolicySetItemCollection`], for
/// example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .policy_sets()
///     .id(id)
///     .items()
///     .cast_to_windows10_enrollment_completion_page_configuration_policy_set_item()
/// ```
///
/// [`Windows10EnrollmentCompletionPageConfigurationPolicySetItemCollection`]: crate::requests::windows10_enrollment_completion_page_configuration_policy_set_item::Windows10EnrollmentCompletionPageConfigurationPolicySetItemCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windows10enrollmentcompletionpageconfigurationpolicysetitem?view=graph-rest-beta
pub struct Windows10EnrollmentCompletionPageConfigurationPolicySetItem {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `errorCode`. Never null.
    pub error_code: mg::Field<mg::Open<super::ErrorCode>>,
    /// `guidedDeploymentTags`.
    pub guided_deployment_tags: mg::Field<Vec<String>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `itemType`.
    pub item_type: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `payloadId`. Never null.
    pub payload_id: mg::Field<String>,
    /// `priority`.
    pub priority: mg::Field<i32>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::PolicySetStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Windows10EnrollmentCompletionPageConfigurationPolicySetItem: "microsoft.graph.windows10EnrollmentCompletionPageConfigurationPolicySetItem", entity, base super::PolicySetItem;
    created_date_time: "createdDateTime" required,
    display_name: "displayName",
    error_code: "errorCode" required,
    guided_deployment_tags: "guidedDeploymentTags",
    id: "id" key required,
    item_type: "itemType",
    last_modified_date_time: "lastModifiedDateTime" required,
    payload_id: "payloadId" required,
    priority: "priority",
    status: "status" required,
}

mg::derived_from! { Windows10EnrollmentCompletionPageConfigurationPolicySetItem: super::PolicySetItem, super::Entity }
