// @generated
use crate::{mg, models};

/// One `microsoft.graph.delegatedAdminServiceManagementDetail`, by its URL.
///
/// For example `/tenantRelationships/delegatedAdminCustomers/{delegatedAdminCustomer-id}/serviceManagementDetails/{delegatedAdminServiceManagementDetail-id}`.
pub type DelegatedAdminServiceManagementDetailResource = mg::One<
    models::DelegatedAdminServiceManagementDetail,
>;

/// A collection of `microsoft.graph.delegatedAdminServiceManagementDetail`, by its URL.
///
/// For example `/tenantRelationships/delegatedAdminCustomers/{delegatedAdminCustomer-id}/serviceManagementDetails`.
pub type DelegatedAdminServiceManagementDetailCollection = mg::Many<
    models::DelegatedAdminServiceManagementDetail,
    DelegatedAdminServiceManagementDetailResource,
>;
