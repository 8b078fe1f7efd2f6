// @generated
use crate::mg;

/// Complex type `microsoft.graph.educationSpeakerCoachSettings`.
pub struct EducationSpeakerCoachSettings {
    /// `audienceEngagementSettings`.
    pub audience_engagement_settings: mg::Field<
        mg::Boxed<super::EducationSpeakerCoachAudienceEngagementSettings>,
    >,
    /// `contentSettings`.
    pub content_settings: mg::Field<
        mg::Boxed<super::EducationSpeakerCoachContentSettings>,
    >,
    /// `deliverySettings`.
    pub delivery_settings: mg::Field<
        mg::Boxed<super::EducationSpeakerCoachDeliverySettings>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EducationSpeakerCoachSettings: "microsoft.graph.educationSpeakerCoachSettings", complex;
    audience_engagement_settings: "audienceEngagementSettings",
    content_settings: "contentSettings",
    delivery_settings: "deliverySettings",
}
