// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.processContentRequest`, a complex type.
    ProcessContentRequest "microsoft.graph.processContentRequest" "complex";
    /// `activityMetadata`: activityMetadata, not null
    activity_metadata "activityMetadata" "r": mg::Boxed<super::ActivityMetadata>,
    /// `contentEntries`: Collection(processContentMetadataBase), items not null
    content_entries "contentEntries" "r": Vec<super::ProcessContentMetadataBase>,
    /// `contextMetadata`: contextMetadata
    context_metadata "contextMetadata": mg::Boxed<super::ContextMetadata>,
    /// `deviceMetadata`: deviceMetadata, not null
    device_metadata "deviceMetadata" "r": mg::Boxed<super::DeviceMetadata>,
    /// `evaluationScope`: evaluationScope
    evaluation_scope "evaluationScope": mg::Boxed<super::EvaluationScope>,
    /// `integratedAppMetadata`: integratedApplicationMetadata, not null
    integrated_app_metadata "integratedAppMetadata" "r": mg::Boxed<super::IntegratedApplicationMetadata>,
    /// `protectedAppMetadata`: protectedApplicationMetadata
    protected_app_metadata "protectedAppMetadata": mg::Boxed<super::ProtectedApplicationMetadata>,
}
