// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.qualityUpdateFilter`, a complex type derived from `microsoft.graph.windowsUpdates.windowsUpdateFilter`.
    QualityUpdateFilter "microsoft.graph.windowsUpdates.qualityUpdateFilter" "complex" : super::WindowsUpdateFilter;
    /// `cadence`: microsoft.graph.windowsUpdates.qualityUpdateCadence
    cadence "cadence": mg::Open<super::QualityUpdateCadence>,
    /// `classification`: microsoft.graph.windowsUpdates.qualityUpdateClassification
    classification "classification": mg::Open<super::QualityUpdateClassification>,
}

mg::derived_from! { QualityUpdateFilter: super::WindowsUpdateFilter, super::SoftwareUpdateFilter, super::ContentFilter }
