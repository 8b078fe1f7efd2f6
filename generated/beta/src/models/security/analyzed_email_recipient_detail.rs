// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.analyzedEmailRecipientDetail`, a complex type.
    AnalyzedEmailRecipientDetail "microsoft.graph.security.analyzedEmailRecipientDetail" "complex";
    /// `ccRecipients`: Collection(String)
    cc_recipients "ccRecipients": Vec<String>,
    /// `domainName`: String
    domain_name "domainName": String,
}
