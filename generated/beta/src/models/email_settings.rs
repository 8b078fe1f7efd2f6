// @generated
use crate::mg;

/// Complex type `microsoft.graph.emailSettings`.
pub struct EmailSettings {
    /// `senderDomain`. Never null.
    pub sender_domain: mg::Field<String>,
    /// `useCompanyBranding`. Never null.
    pub use_company_branding: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EmailSettings: "microsoft.graph.emailSettings", complex;
    sender_domain: "senderDomain" required,
    use_company_branding: "useCompanyBranding" required,
}
