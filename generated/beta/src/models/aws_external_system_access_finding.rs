// @generated
use crate::mg;

/// Entity type [`microsoft.graph.awsExternalSystemAccessFinding`][reference], derived from
/// [`Finding`](super::Finding).
///
/// Requests: [`AwsExternalSystemAccessFindingCollection`], for example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .cast_to_aws_external_system_access_finding()
/// ```
///
/// [`AwsExternalSystemAccessFindingCollection`]: crate::requests::aws_external_system_access_finding::AwsExternalSystemAccessFindingCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/awsexternalsystemaccessfinding?view=graph-rest-beta
pub struct AwsExternalSystemAccessFinding {
    /// `accessMethods`. Never null.
    pub access_methods: mg::Field<mg::Flags<super::ExternalSystemAccessMethods>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `systemWithAccess`. Never null.
    pub system_with_access: mg::Field<mg::Boxed<super::AuthorizationSystemInfo>>,
    /// `trustedIdentityCount`.
    pub trusted_identity_count: mg::Field<i32>,
    /// `trustsAllIdentities`. Never null.
    pub trusts_all_identities: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AwsExternalSystemAccessFinding: "microsoft.graph.awsExternalSystemAccessFinding", entity, base super::Finding;
    access_methods: "accessMethods" required,
    created_date_time: "createdDateTime" required,
    id: "id" key required,
    system_with_access: "systemWithAccess" required,
    trusted_identity_count: "trustedIdentityCount",
    trusts_all_identities: "trustsAllIdentities" required,
}

mg::derived_from! { AwsExternalSystemAccessFinding: super::Finding, super::Entity }

impl AwsExternalSystemAccessFinding {
    /// `affectedSystem`: [`AuthorizationSystem`](super::AuthorizationSystem).
    pub const AFFECTED_SYSTEM: mg::Nav<
        AwsExternalSystemAccessFinding,
        super::AuthorizationSystem,
    > = mg::Nav::new("affectedSystem");
}
