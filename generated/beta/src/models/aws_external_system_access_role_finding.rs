// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.awsExternalSystemAccessRoleFinding`, an entity type derived from `microsoft.graph.finding`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/awsexternalsystemaccessrolefinding?view=graph-rest-beta>
    AwsExternalSystemAccessRoleFinding "microsoft.graph.awsExternalSystemAccessRoleFinding" "entity" : super::Finding;
    /// `accessibleSystemIds`: Collection(String)
    accessible_system_ids "accessibleSystemIds": Vec<String>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `permissionsCreepIndex`: permissionsCreepIndex, not null
    permissions_creep_index "permissionsCreepIndex" "r": mg::Boxed<super::PermissionsCreepIndex>,
}

mg::derived_from! { AwsExternalSystemAccessRoleFinding: super::Finding, super::Entity }

impl AwsExternalSystemAccessRoleFinding {
    /// `role`: `awsRole`
    pub const ROLE: mg::Nav<AwsExternalSystemAccessRoleFinding, super::AwsRole> = mg::Nav::new(
        "role",
    );
}
