// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.detectionAction`.
pub struct DetectionAction {
    /// `alertTemplate`. Never null.
    pub alert_template: mg::Field<mg::Boxed<super::AlertTemplate>>,
    /// `automatedActions`.
    pub automated_actions: mg::Field<mg::Boxed<super::AutomatedActionSet>>,
    /// `organizationalScope`.
    pub organizational_scope: mg::Field<mg::Boxed<super::OrganizationalScope>>,
    /// `responseActions`.
    #[deprecated(
        note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)"
    )]
    pub response_actions: mg::Field<Vec<super::ResponseAction>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DetectionAction: "microsoft.graph.security.detectionAction", complex;
    alert_template: "alertTemplate" required,
    automated_actions: "automatedActions",
    organizational_scope: "organizationalScope",
    response_actions: "responseActions" deprecated,
}
