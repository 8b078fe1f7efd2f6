// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.dlp.remediationInfo`, a complex type.
    RemediationInfo "microsoft.graph.security.dlp.remediationInfo" "complex";
    /// `alertId`: String
    alert_id "alertId": String,
    /// `bccRecipients`: Collection(String), items not null
    bcc_recipients "bccRecipients" "r": Vec<String>,
    /// `ccRecipients`: Collection(String), items not null
    cc_recipients "ccRecipients" "r": Vec<String>,
    /// `iwUser`: String
    iw_user "iwUser": String,
    /// `recipients`: Collection(String), items not null
    recipients "recipients" "r": Vec<String>,
    /// `remediationActivity`: microsoft.graph.security.dlp.remediationActivityType, not null
    remediation_activity "remediationActivity" "r": mg::Open<super::RemediationActivityType>,
    /// `sender`: String
    sender "sender": String,
    /// `subject`: String
    subject "subject": String,
    /// `templateName`: String
    template_name "templateName": String,
}
