// @generated
use crate::mg;

/// Complex type `microsoft.graph.informationalUrl`.
pub struct InformationalUrl {
    /// `logoUrl`.
    pub logo_url: mg::Field<String>,
    /// `marketingUrl`.
    pub marketing_url: mg::Field<String>,
    /// `privacyStatementUrl`.
    pub privacy_statement_url: mg::Field<String>,
    /// `supportUrl`.
    pub support_url: mg::Field<String>,
    /// `termsOfServiceUrl`.
    pub terms_of_service_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InformationalUrl: "microsoft.graph.informationalUrl", complex;
    logo_url: "logoUrl",
    marketing_url: "marketingUrl",
    privacy_statement_url: "privacyStatementUrl",
    support_url: "supportUrl",
    terms_of_service_url: "termsOfServiceUrl",
}
