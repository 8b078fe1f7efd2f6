// @generated
use crate::mg;

/// Complex type `microsoft.graph.delegatedAdminRelationshipCustomerParticipant`.
pub struct DelegatedAdminRelationshipCustomerParticipant {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `tenantId`. Never null.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DelegatedAdminRelationshipCustomerParticipant: "microsoft.graph.delegatedAdminRelationshipCustomerParticipant", complex;
    display_name: "displayName",
    tenant_id: "tenantId" required,
}
