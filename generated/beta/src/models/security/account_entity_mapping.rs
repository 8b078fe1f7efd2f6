// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.accountEntityMapping`, derived from
/// [`EntityMapping`](super::EntityMapping).
pub struct AccountEntityMapping {
    /// `aadUserIdColumn`.
    pub aad_user_id_column: mg::Field<String>,
    /// `dnsDomainColumn`.
    pub dns_domain_column: mg::Field<String>,
    /// `nameColumn`.
    pub name_column: mg::Field<String>,
    /// `ntDomainColumn`.
    pub nt_domain_column: mg::Field<String>,
    /// `sidColumn`.
    pub sid_column: mg::Field<String>,
    /// `upnColumn`.
    pub upn_column: mg::Field<String>,
    /// `upnSuffixColumn`.
    pub upn_suffix_column: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccountEntityMapping: "microsoft.graph.security.accountEntityMapping", complex, base super::EntityMapping;
    aad_user_id_column: "aadUserIdColumn",
    dns_domain_column: "dnsDomainColumn",
    name_column: "nameColumn",
    nt_domain_column: "ntDomainColumn",
    sid_column: "sidColumn",
    upn_column: "upnColumn",
    upn_suffix_column: "upnSuffixColumn",
}

mg::derived_from! { AccountEntityMapping: super::EntityMapping }
