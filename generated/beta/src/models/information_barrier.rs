// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.informationBarrier`, a complex type.
    InformationBarrier "microsoft.graph.informationBarrier" "complex";
    /// `mode`: informationBarrierMode, not null
    mode "mode" "r": mg::Open<super::InformationBarrierMode>,
    /// `segmentIds`: Collection(Guid), items not null
    segment_ids "segmentIds" "r": Vec<mg::Guid>,
}
