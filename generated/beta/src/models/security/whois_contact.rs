// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.whoisContact`.
pub struct WhoisContact {
    /// `address`.
    pub address: mg::Field<mg::Boxed<crate::models::PhysicalAddress>>,
    /// `email`.
    pub email: mg::Field<String>,
    /// `fax`.
    pub fax: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `organization`.
    pub organization: mg::Field<String>,
    /// `telephone`.
    pub telephone: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WhoisContact: "microsoft.graph.security.whoisContact", complex;
    address: "address",
    email: "email",
    fax: "fax",
    name: "name",
    organization: "organization",
    telephone: "telephone",
}
