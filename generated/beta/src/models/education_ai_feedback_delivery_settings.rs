// @generated
use crate::mg;

/// Complex type `microsoft.graph.educationAiFeedbackDeliverySettings`.
pub struct EducationAiFeedbackDeliverySettings {
    /// `areRhetoricalTechniquesEnabled`. Never null.
    pub are_rhetorical_techniques_enabled: mg::Field<bool>,
    /// `isLanguageUseEnabled`. Never null.
    pub is_language_use_enabled: mg::Field<bool>,
    /// `isStyleEnabled`. Never null.
    pub is_style_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationAiFeedbackDeliverySettings: "microsoft.graph.educationAiFeedbackDeliverySettings", complex;
    are_rhetorical_techniques_enabled: "areRhetoricalTechniquesEnabled" required,
    is_language_use_enabled: "isLanguageUseEnabled" required,
    is_style_enabled: "isStyleEnabled" required,
}
