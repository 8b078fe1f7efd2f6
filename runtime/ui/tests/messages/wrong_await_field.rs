// The field of a response that nobody waited for.

async fn name(graph: &msgraph_ui_tests::Graph) -> Option<String> {
    let me = graph.me().get();
    me.display_name.into_option()
}

fn main() {
    let _ = name;
}
