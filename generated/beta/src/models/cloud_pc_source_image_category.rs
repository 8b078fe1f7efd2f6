// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcSourceImageCategory`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcSourceImageCategory {
    /// `managedImage` (0)
    ManagedImage,
    /// `azureComputeGallery` (1)
    AzureComputeGallery,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcSourceImageCategory: "microsoft.graph.cloudPcSourceImageCategory";
    ManagedImage: "managedImage" = 0,
    AzureComputeGallery: "azureComputeGallery" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
