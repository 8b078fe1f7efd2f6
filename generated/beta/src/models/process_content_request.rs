// @generated
use crate::mg;

/// Complex type `microsoft.graph.processContentRequest`.
pub struct ProcessContentRequest {
    /// `activityMetadata`. Never null.
    pub activity_metadata: mg::Field<mg::Boxed<super::ActivityMetadata>>,
    /// `contentEntries`.
    pub content_entries: mg::Field<Vec<super::ProcessContentMetadataBase>>,
    /// `contextMetadata`.
    pub context_metadata: mg::Field<mg::Boxed<super::ContextMetadata>>,
    /// `deviceMetadata`. Never null.
    pub device_metadata: mg::Field<mg::Boxed<super::DeviceMetadata>>,
    /// `evaluationScope`.
    pub evaluation_scope: mg::Field<mg::Boxed<super::EvaluationScope>>,
    /// `integratedAppMetadata`. Never null.
    pub integrated_app_metadata: mg::Field<
        mg::Boxed<super::IntegratedApplicationMetadata>,
    >,
    /// `protectedAppMetadata`.
    pub protected_app_metadata: mg::Field<
        mg::Boxed<super::ProtectedApplicationMetadata>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProcessContentRequest: "microsoft.graph.processContentRequest", complex;
    activity_metadata: "activityMetadata" required,
    content_entries: "contentEntries" required,
    context_metadata: "contextMetadata",
    device_metadata: "deviceMetadata" required,
    evaluation_scope: "evaluationScope",
    integrated_app_metadata: "integratedAppMetadata" required,
    protected_app_metadata: "protectedAppMetadata",
}
