// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.analyzedEmailRecipientDetail`.
pub struct AnalyzedEmailRecipientDetail {
    /// `ccRecipients`.
    pub cc_recipients: mg::Field<Vec<String>>,
    /// `domainName`.
    pub domain_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AnalyzedEmailRecipientDetail: "microsoft.graph.security.analyzedEmailRecipientDetail", complex;
    cc_recipients: "ccRecipients",
    domain_name: "domainName",
}
