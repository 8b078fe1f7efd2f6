// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.containerFilter`, a complex type.
    ContainerFilter "microsoft.graph.containerFilter" "complex";
    /// `includedContainers`: Collection(String)
    included_containers "includedContainers": Vec<String>,
}
