// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedTenants.tenantContactInformation`.
pub struct TenantContactInformation {
    /// `email`.
    pub email: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `notes`.
    pub notes: mg::Field<String>,
    /// `phone`.
    pub phone: mg::Field<String>,
    /// `title`.
    pub title: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TenantContactInformation: "microsoft.graph.managedTenants.tenantContactInformation", complex;
    email: "email",
    name: "name",
    notes: "notes",
    phone: "phone",
    title: "title",
}
