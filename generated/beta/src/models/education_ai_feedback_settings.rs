// @generated
use crate::mg;

/// Complex type `microsoft.graph.educationAiFeedbackSettings`.
pub struct EducationAiFeedbackSettings {
    /// `audienceEngagementSettings`.
    pub audience_engagement_settings: mg::Field<
        mg::Boxed<super::EducationAiFeedbackAudienceEngagementSettings>,
    >,
    /// `contentSettings`.
    pub content_settings: mg::Field<
        mg::Boxed<super::EducationAiFeedbackContentSettings>,
    >,
    /// `deliverySettings`.
    pub delivery_settings: mg::Field<
        mg::Boxed<super::EducationAiFeedbackDeliverySettings>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationAiFeedbackSettings: "microsoft.graph.educationAiFeedbackSettings", complex;
    audience_engagement_settings: "audienceEngagementSettings",
    content_settings: "contentSettings",
    delivery_settings: "deliverySettings",
}
