// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.organizationalScope`.
pub struct OrganizationalScope {
    /// `deviceGroups`.
    pub device_groups: mg::Field<Vec<String>>,
    /// `scopeNames`.
    #[deprecated(
        note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)"
    )]
    pub scope_names: mg::Field<Vec<String>>,
    /// `scopeType`. Never null.
    #[deprecated(
        note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)"
    )]
    pub scope_type: mg::Field<mg::Open<super::ScopeType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OrganizationalScope: "microsoft.graph.security.organizationalScope", complex;
    device_groups: "deviceGroups",
    scope_names: "scopeNames" deprecated,
    scope_type: "scopeType" required deprecated,
}
