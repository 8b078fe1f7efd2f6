// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.awsIdentityAccessManagementKeyAgeFinding`, an entity type derived from `microsoft.graph.finding`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/awsidentityaccessmanagementkeyagefinding?view=graph-rest-beta>
    AwsIdentityAccessManagementKeyAgeFinding "microsoft.graph.awsIdentityAccessManagementKeyAgeFinding" "entity" : super::Finding;
    /// `actionSummary`: actionSummary, not null
    action_summary "actionSummary" "r": mg::Boxed<super::ActionSummary>,
    /// `awsAccessKeyDetails`: awsAccessKeyDetails
    aws_access_key_details "awsAccessKeyDetails": mg::Boxed<super::AwsAccessKeyDetails>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `permissionsCreepIndex`: permissionsCreepIndex, not null
    permissions_creep_index "permissionsCreepIndex" "r": mg::Boxed<super::PermissionsCreepIndex>,
    /// `status`: iamStatus, not null
    status "status" "r": mg::Open<super::IamStatus>,
}

mg::derived_from! { AwsIdentityAccessManagementKeyAgeFinding: super::Finding, super::Entity }

impl AwsIdentityAccessManagementKeyAgeFinding {
    /// `accessKey`: `awsAccessKey`
    pub const ACCESS_KEY: mg::Nav<
        AwsIdentityAccessManagementKeyAgeFinding,
        super::AwsAccessKey,
    > = mg::Nav::new("accessKey");
}
