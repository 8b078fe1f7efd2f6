// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationAiFeedbackDeliverySettings`, a complex type.
    EducationAiFeedbackDeliverySettings "microsoft.graph.educationAiFeedbackDeliverySettings" "complex";
    /// `areRhetoricalTechniquesEnabled`: Boolean, not null
    are_rhetorical_techniques_enabled "areRhetoricalTechniquesEnabled" "r": bool,
    /// `isLanguageUseEnabled`: Boolean, not null
    is_language_use_enabled "isLanguageUseEnabled" "r": bool,
    /// `isStyleEnabled`: Boolean, not null
    is_style_enabled "isStyleEnabled" "r": bool,
}
