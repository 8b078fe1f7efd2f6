// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.workbookChart`, by its URL.
    ///
    /// For example `/drive/root/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}`.
    WorkbookChartResource(mg::One<models::WorkbookChart>)
}

impl WorkbookChartResource {
    /// `…/axes`: `workbookChartAxes`
    #[inline]
    pub fn axes(&self) -> requests::workbook_chart_axes::WorkbookChartAxesResource {
        mg::to(self, "axes")
    }

    /// `…/dataLabels`: `workbookChartDataLabels`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `PATCH` | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn data_labels(
        &self,
    ) -> requests::workbook_chart_data_labels::WorkbookChartDataLabelsResource {
        mg::to(self, "dataLabels")
    }

    /// `…/format`: `workbookChartAreaFormat`
    #[inline]
    pub fn format(
        &self,
    ) -> requests::workbook_chart_area_format::WorkbookChartAreaFormatResource {
        mg::to(self, "format")
    }

    /// `…/legend`: `workbookChartLegend`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `PATCH` | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn legend(
        &self,
    ) -> requests::workbook_chart_legend::WorkbookChartLegendResource {
        mg::to(self, "legend")
    }

    /// `…/series`: many `workbookChartSeries`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `GET …/{id}` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `POST` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `PATCH …/{id}` | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn series(
        &self,
    ) -> requests::workbook_chart_series::WorkbookChartSeriesCollection {
        mg::to(self, "series")
    }

    /// `…/title`: `workbookChartTitle`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` | **Files.ReadWrite** | **Files.ReadWrite** |
    /// | `PATCH` | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn title(&self) -> requests::workbook_chart_title::WorkbookChartTitleResource {
        mg::to(self, "title")
    }

    /// `…/worksheet`: `workbookWorksheet`
    #[inline]
    pub fn worksheet(&self) -> requests::workbook_worksheet::WorkbookWorksheetResource {
        mg::to(self, "worksheet")
    }

    /// `GET …/image`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/image`, `/me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/image`, `/users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/image`, … | **Files.ReadWrite** | – |
    /// | `GET` `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/image(width={width},height={height},fittingMode={fittingMode})`, `/me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/image(width={width},height={height},fittingMode={fittingMode})`, `/users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/image(width={width},height={height},fittingMode={fittingMode})`, … | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn image(&self) -> mg::Request<String> {
        mg::Path::function(self, "image")
    }

    /// `GET …/image(width=…)`
    ///
    /// `GET …/image(width=…,height=…)`
    ///
    /// `GET …/image(width=…,height=…,fittingMode=…)`
    ///
    /// | | delegated (work) | delegated (personal) |
    /// |-|-|-|
    /// | `GET` `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/image`, `/me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/image`, `/users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/image`, … | **Files.ReadWrite** | – |
    /// | `GET` `/me/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/image(width={width},height={height},fittingMode={fittingMode})`, `/me/drive/root:/{path}:/workbook/worksheets/{id}/charts/{id}/image(width={width},height={height},fittingMode={fittingMode})`, `/users/{id}/drive/items/{id}/workbook/worksheets/{id}/charts/{id}/image(width={width},height={height},fittingMode={fittingMode})`, … | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn image_with(&self, parameters: Image) -> mg::Request<String> {
        mg::Path::function_with(self, "image", &parameters)
    }

    /// `POST …/setData`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn set_data(&self, parameters: SetData) -> mg::Request<()> {
        mg::Path::action_with(self, "setData", &parameters)
    }

    /// `POST …/setPosition`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn set_position(&self, parameters: SetPosition) -> mg::Request<()> {
        mg::Path::action_with(self, "setPosition", &parameters)
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.workbookChart`, by its URL.
    ///
    /// For example `/drive/root/workbook/worksheets/{workbookWorksheet-id}/charts`.
    WorkbookChartCollection(mg::Many<models::WorkbookChart, WorkbookChartResource>)
}

impl WorkbookChartCollection {
    /// `POST …/add`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn add(&self, parameters: Add) -> mg::Request<models::WorkbookChart> {
        mg::Path::action_with(self, "add", &parameters)
    }

    /// `GET …/count`
    #[inline]
    pub fn count_(&self) -> mg::Request<i32> {
        mg::Path::function(self, "count")
    }

    /// `GET …/item(name=…)`
    #[inline]
    pub fn item(
        &self,
        parameters: Item,
    ) -> requests::workbook_chart::WorkbookChartResource {
        mg::Builder::at(mg::Path::call_with(self, "item", &parameters))
    }

    /// `GET …/itemAt(index=…)`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn item_at(
        &self,
        parameters: ItemAt,
    ) -> requests::workbook_chart::WorkbookChartResource {
        mg::Builder::at(mg::Path::call_with(self, "itemAt", &parameters))
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.image`.
    Image "microsoft.graph.image" "parameters";
    /// `fittingMode`: String, not null
    fitting_mode "fittingMode" "r": String,
    /// `height`: Int32, not null
    height "height" "r": i32,
    /// `width`: Int32, not null
    width "width" "r": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.setData`.
    SetData "microsoft.graph.setData" "parameters";
    /// `seriesBy`: String, not null
    series_by "seriesBy" "r": String,
    /// `sourceData`: Json
    source_data "sourceData": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.setPosition`.
    SetPosition "microsoft.graph.setPosition" "parameters";
    /// `endCell`: Json
    end_cell "endCell": mg::Json,
    /// `startCell`: Json
    start_cell "startCell": mg::Json,
}

mg::record! {
    /// Parameters of `microsoft.graph.add`.
    Add "microsoft.graph.add" "parameters";
    /// `seriesBy`: String, not null
    series_by "seriesBy" "r": String,
    /// `sourceData`: Json
    source_data "sourceData": mg::Json,
    /// `type`: String, not null
    type_ "type" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.item`.
    Item "microsoft.graph.item" "parameters";
    /// `name`: String
    name "name": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.itemAt`.
    ItemAt "microsoft.graph.itemAt" "parameters";
    /// `index`: Int32, not null
    index "index" "r": i32,
}
