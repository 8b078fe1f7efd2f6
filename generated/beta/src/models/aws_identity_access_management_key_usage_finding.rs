// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.awsIdentityAccessManagementKeyUsageFinding`, an entity type derived from `microsoft.graph.finding`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/awsidentityaccessmanagementkeyusagefinding?view=graph-rest-beta>
    AwsIdentityAccessManagementKeyUsageFinding "microsoft.graph.awsIdentityAccessManagementKeyUsageFinding" "entity" : super::Finding;
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

mg::derived_from! { AwsIdentityAccessManagementKeyUsageFinding: super::Finding, super::Entity }

impl AwsIdentityAccessManagementKeyUsageFinding {
    /// `accessKey`: `awsAccessKey`
    pub const ACCESS_KEY: mg::Nav<
        AwsIdentityAccessManagementKeyUsageFinding,
        super::AwsAccessKey,
    > = mg::Nav::new("accessKey");
}
