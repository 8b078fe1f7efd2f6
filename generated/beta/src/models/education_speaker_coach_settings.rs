// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationSpeakerCoachSettings`, a complex type.
    EducationSpeakerCoachSettings "microsoft.graph.educationSpeakerCoachSettings" "complex";
    /// `audienceEngagementSettings`: educationSpeakerCoachAudienceEngagementSettings
    audience_engagement_settings "audienceEngagementSettings": mg::Boxed<super::EducationSpeakerCoachAudienceEngagementSettings>,
    /// `contentSettings`: educationSpeakerCoachContentSettings
    content_settings "contentSettings": mg::Boxed<super::EducationSpeakerCoachContentSettings>,
    /// `deliverySettings`: educationSpeakerCoachDeliverySettings
    delivery_settings "deliverySettings": mg::Boxed<super::EducationSpeakerCoachDeliverySettings>,
}
