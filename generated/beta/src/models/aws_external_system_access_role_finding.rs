// @generated
use crate::mg;

/// Entity type [`microsoft.graph.awsExternalSystemAccessRoleFinding`][reference], derived from
/// [`Finding`](super::Finding).
///
/// Requests: [`AwsExternalSystemAccessRoleFindingCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_aws_external_system_access_role_finding()
/// ```
///
/// [`AwsExternalSystemAccessRoleFindingCollection`]: crate::requests::aws_external_system_access_role_finding::AwsExternalSystemAccessRoleFindingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/awsexternalsystemaccessrolefinding?view=graph-rest-beta
pub struct AwsExternalSystemAccessRoleFinding {
    /// `accessibleSystemIds`.
    pub accessible_system_ids: mg::Field<Vec<String>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `permissionsCreepIndex`. Never null.
    pub permissions_creep_index: mg::Field<mg::Boxed<super::PermissionsCreepIndex>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AwsExternalSystemAccessRoleFinding: "microsoft.graph.awsExternalSystemAccessRoleFinding", entity, base super::Finding;
    accessible_system_ids: "accessibleSystemIds",
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    permissions_creep_index: "permissionsCreepIndex" required,
}

mg::derived_from! { AwsExternalSystemAccessRoleFinding: super::Finding, super::Entity }

impl AwsExternalSystemAccessRoleFinding {
    /// `role`: [`AwsRole`](super::AwsRole).
    pub const ROLE: mg::Nav<AwsExternalSystemAccessRoleFinding, super::AwsRole> = mg::Nav::new(
        "role",
    );
}
