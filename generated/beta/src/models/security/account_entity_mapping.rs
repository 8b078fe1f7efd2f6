// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.accountEntityMapping`, a complex type derived from `microsoft.graph.security.entityMapping`.
    AccountEntityMapping "microsoft.graph.security.accountEntityMapping" "complex" : super::EntityMapping;
    /// `aadUserIdColumn`: String
    aad_user_id_column "aadUserIdColumn": String,
    /// `dnsDomainColumn`: String
    dns_domain_column "dnsDomainColumn": String,
    /// `nameColumn`: String
    name_column "nameColumn": String,
    /// `ntDomainColumn`: String
    nt_domain_column "ntDomainColumn": String,
    /// `sidColumn`: String
    sid_column "sidColumn": String,
    /// `upnColumn`: String
    upn_column "upnColumn": String,
    /// `upnSuffixColumn`: String
    upn_suffix_column "upnSuffixColumn": String,
}

mg::derived_from! { AccountEntityMapping: super::EntityMapping }
