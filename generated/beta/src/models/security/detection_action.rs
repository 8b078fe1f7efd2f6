// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.detectionAction`, a complex type.
    DetectionAction "microsoft.graph.security.detectionAction" "complex";
    /// `alertTemplate`: microsoft.graph.security.alertTemplate, not null
    alert_template "alertTemplate" "r": mg::Boxed<super::AlertTemplate>,
    /// `automatedActions`: microsoft.graph.security.automatedActionSet
    automated_actions "automatedActions": mg::Boxed<super::AutomatedActionSet>,
    /// `organizationalScope`: microsoft.graph.security.organizationalScope
    organizational_scope "organizationalScope": mg::Boxed<super::OrganizationalScope>,
    /// `responseActions`: Collection(microsoft.graph.security.responseAction)
    #[deprecated(note = "deprecated since 2026-02-01, to be removed on 2026-10-01 (revision 2025-01)")]
    response_actions "responseActions" "d": Vec<super::ResponseAction>,
}
