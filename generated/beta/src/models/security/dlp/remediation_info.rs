// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dlp.remediationInfo`, a complex type.
    RemediationInfo "microsoft.graph.security.dlp.remediationInfo" "complex";
    /// `alertId`: String
    alert_id "alertId": String,
    /// `bccRecipients`: Collection(String)
    bcc_recipients "bccRecipients": Vec<String>,
    /// `ccRecipients`: Collection(String)
    cc_recipients "ccRecipients": Vec<String>,
    /// `iwUser`: String
    iw_user "iwUser": String,
    /// `recipients`: Collection(String)
    recipients "recipients": Vec<String>,
    /// `remediationActivity`: microsoft.graph.security.dlp.remediationActivityType, not null
    remediation_activity "remediationActivity" "r": mg::Open<super::RemediationActivityType>,
    /// `sender`: String
    sender "sender": String,
    /// `subject`: String
    subject "subject": String,
    /// `templateName`: String
    template_name "templateName": String,
}
