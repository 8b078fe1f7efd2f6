// @generated
use crate::mg;

/// Complex type `microsoft.graph.externalConnectors.principal`.
pub struct Principal {
    /// `email`.
    pub email: mg::Field<String>,
    /// `entraDisplayName`.
    pub entra_display_name: mg::Field<String>,
    /// `entraId`.
    pub entra_id: mg::Field<String>,
    /// `externalId`.
    pub external_id: mg::Field<String>,
    /// `externalName`.
    pub external_name: mg::Field<String>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `upn`.
    pub upn: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Principal: "microsoft.graph.externalConnectors.principal", complex;
    email: "email",
    entra_display_name: "entraDisplayName",
    entra_id: "entraId",
    external_id: "externalId",
    external_name: "externalName",
    tenant_id: "tenantId",
    upn: "upn",
}
