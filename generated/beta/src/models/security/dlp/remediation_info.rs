// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.dlp.remediationInfo`.
pub struct RemediationInfo {
    /// `alertId`.
    pub alert_id: mg::Field<String>,
    /// `bccRecipients`.
    pub bcc_recipients: mg::Field<Vec<String>>,
    /// `ccRecipients`.
    pub cc_recipients: mg::Field<Vec<String>>,
    /// `iwUser`.
    pub iw_user: mg::Field<String>,
    /// `recipients`.
    pub recipients: mg::Field<Vec<String>>,
    /// `remediationActivity`. Never null.
    pub remediation_activity: mg::Field<mg::Open<super::RemediationActivityType>>,
    /// `sender`.
    pub sender: mg::Field<String>,
    /// `subject`.
    pub subject: mg::Field<String>,
    /// `templateName`.
    pub template_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RemediationInfo: "microsoft.graph.security.dlp.remediationInfo", complex;
    alert_id: "alertId",
    bcc_recipients: "bccRecipients" required,
    cc_recipients: "ccRecipients" required,
    iw_user: "iwUser",
    recipients: "recipients" required,
    remediation_activity: "remediationActivity" required,
    sender: "sender",
    subject: "subject",
    template_name: "templateName",
}
