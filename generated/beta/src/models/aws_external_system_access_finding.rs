// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.awsExternalSystemAccessFinding`, an entity type derived from `microsoft.graph.finding`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/awsexternalsystemaccessfinding?view=graph-rest-beta>
    AwsExternalSystemAccessFinding "microsoft.graph.awsExternalSystemAccessFinding" "entity" : super::Finding;
    /// `accessMethods`: externalSystemAccessMethods, not null
    access_methods "accessMethods" "r": mg::Flags<super::ExternalSystemAccessMethods>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `systemWithAccess`: authorizationSystemInfo, not null
    system_with_access "systemWithAccess" "r": mg::Boxed<super::AuthorizationSystemInfo>,
    /// `trustedIdentityCount`: Int32
    trusted_identity_count "trustedIdentityCount": i32,
    /// `trustsAllIdentities`: Boolean, not null
    trusts_all_identities "trustsAllIdentities" "r": bool,
}

mg::derived_from! { AwsExternalSystemAccessFinding: super::Finding, super::Entity }

impl AwsExternalSystemAccessFinding {
    /// `affectedSystem`: `authorizationSystem`
    pub const AFFECTED_SYSTEM: mg::Nav<
        AwsExternalSystemAccessFinding,
        super::AuthorizationSystem,
    > = mg::Nav::new("affectedSystem");
}
