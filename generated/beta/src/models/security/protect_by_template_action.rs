// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.protectByTemplateAction`, a complex type derived from `microsoft.graph.security.informationProtectionAction`.
    ProtectByTemplateAction "microsoft.graph.security.protectByTemplateAction" "complex" : super::InformationProtectionAction;
    /// `templateId`: String
    template_id "templateId": String,
}

mg::derived_from! { ProtectByTemplateAction: super::InformationProtectionAction }
