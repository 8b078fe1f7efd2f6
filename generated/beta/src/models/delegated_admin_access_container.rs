// @generated
use crate::mg;

/// Complex type `microsoft.graph.delegatedAdminAccessContainer`.
pub struct DelegatedAdminAccessContainer {
    /// `accessContainerId`. Never null.
    pub access_container_id: mg::Field<String>,
    /// `accessContainerType`. Never null.
    pub access_container_type: mg::Field<
        mg::Open<super::DelegatedAdminAccessContainerType>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DelegatedAdminAccessContainer: "microsoft.graph.delegatedAdminAccessContainer", complex;
    access_container_id: "accessContainerId" required,
    access_container_type: "accessContainerType" required,
}
