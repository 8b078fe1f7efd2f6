// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.educationAiFeedbackSettings`, a complex type.
    EducationAiFeedbackSettings "microsoft.graph.educationAiFeedbackSettings" "complex";
    /// `audienceEngagementSettings`: educationAiFeedbackAudienceEngagementSettings
    audience_engagement_settings "audienceEngagementSettings": mg::Boxed<super::EducationAiFeedbackAudienceEngagementSettings>,
    /// `contentSettings`: educationAiFeedbackContentSettings
    content_settings "contentSettings": mg::Boxed<super::EducationAiFeedbackContentSettings>,
    /// `deliverySettings`: educationAiFeedbackDeliverySettings
    delivery_settings "deliverySettings": mg::Boxed<super::EducationAiFeedbackDeliverySettings>,
}
