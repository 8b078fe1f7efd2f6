// @generated
use crate::mg;

/// Entity type [`microsoft.graph.awsIdentityAccessManagementKeyAgeFinding`][reference], derived
/// from [`Finding`](super::Finding).
///
/// Requests: [`AwsIdentityAccessManagementKeyAgeFindingCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_aws_identity_access_management_key_age_finding()
/// ```
///
/// Operations: `aggregated_summary`.
///
/// [`AwsIdentityAccessManagementKeyAgeFindingCollection`]: crate::requests::aws_identity_access_management_key_age_finding::AwsIdentityAccessManagementKeyAgeFindingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/awsidentityaccessmanagementkeyagefinding?view=graph-rest-beta
pub struct AwsIdentityAccessManagementKeyAgeFinding {
    /// `actionSummary`. Never null.
    pub action_summary: mg::Field<mg::Boxed<super::ActionSummary>>,
    /// `awsAccessKeyDetails`.
    pub aws_access_key_details: mg::Field<mg::Boxed<super::AwsAccessKeyDetails>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `permissionsCreepIndex`. Never null.
    pub permissions_creep_index: mg::Field<mg::Boxed<super::PermissionsCreepIndex>>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::IamStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AwsIdentityAccessManagementKeyAgeFinding: "microsoft.graph.awsIdentityAccessManagementKeyAgeFinding", entity, base super::Finding;
    action_summary: "actionSummary" required,
    aws_access_key_details: "awsAccessKeyDetails",
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    permissions_creep_index: "permissionsCreepIndex" required,
    status: "status" required,
}

mg::derived_from! { AwsIdentityAccessManagementKeyAgeFinding: super::Finding, super::Entity }

impl AwsIdentityAccessManagementKeyAgeFinding {
    /// `accessKey`: [`AwsAccessKey`](super::AwsAccessKey).
    pub const ACCESS_KEY: mg::Nav<
        AwsIdentityAccessManagementKeyAgeFinding,
        super::AwsAccessKey,
    > = mg::Nav::new("accessKey");
}
