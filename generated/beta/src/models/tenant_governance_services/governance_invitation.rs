// @generated
use crate::mg;

/// Entity type [`microsoft.graph.tenantGovernanceServices.governanceInvitation`][reference],
/// derived from [`Entity`](crate::models::Entity).
///
/// Requests: [`GovernanceInvitationCollection`], for example
/// `graph.directory().tenant_governance().governance_invitations()`.
///
/// [`GovernanceInvitationCollection`]: crate::requests::tenant_governance_services::governance_invitation::GovernanceInvitationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-governanceinvitation?view=graph-rest-beta
pub struct GovernanceInvitation {
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `expirationDateTime`. Never null.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
    /// `governedTenantId`. Never null.
    pub governed_tenant_id: mg::Field<String>,
    /// `governedTenantName`. Never null.
    pub governed_tenant_name: mg::Field<String>,
    /// `governingTenantId`. Never null.
    pub governing_tenant_id: mg::Field<String>,
    /// `governingTenantName`. Never null.
    pub governing_tenant_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GovernanceInvitation: "microsoft.graph.tenantGovernanceServices.governanceInvitation", entity, base crate::models::Entity;
    created_date_time: "createdDateTime" required,
    expiration_date_time: "expirationDateTime" required,
    governed_tenant_id: "governedTenantId" required,
    governed_tenant_name: "governedTenantName" required,
    governing_tenant_id: "governingTenantId" required,
    governing_tenant_name: "governingTenantName" required,
    id: "id" key required,
}

mg::derived_from! { GovernanceInvitation: crate::models::Entity }
